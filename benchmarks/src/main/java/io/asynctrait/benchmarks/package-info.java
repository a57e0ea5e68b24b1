/** Benchmarks of generated code and of what it is compared with. */
package io.asynctrait.benchmarks;
