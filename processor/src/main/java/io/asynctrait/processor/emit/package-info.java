/**
 * The stage that writes the intermediate representation as Java source. The only package that uses
 * JavaPoet.
 */
@NullMarked
package io.asynctrait.processor.emit;

import org.jspecify.annotations.NullMarked;
