/**
 * Makes the methods of well-known open-source classes async by a mechanical rewrite, and compares
 * what they answer with what the originals do. The classes come from the source jars that the build
 * puts into {@code target/third-party}; none of them is kept here.
 */
package io.asynctrait.processor.thirdparty;
