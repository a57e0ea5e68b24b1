/** What a million suspended tasks cost: bytes, time to create them, time to resume them. */
package io.asynctrait.benchmarks.memory;
