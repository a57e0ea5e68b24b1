/** Parses, filters and aggregates line-delimited JSON in constant memory. */
package io.asynctrait.samples.jsonlines;
