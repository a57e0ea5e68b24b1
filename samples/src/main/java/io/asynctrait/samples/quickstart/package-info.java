/** The sample to read first. */
package io.asynctrait.samples.quickstart;
