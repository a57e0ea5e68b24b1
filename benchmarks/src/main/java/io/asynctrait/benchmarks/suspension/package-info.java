/** What it costs to suspend a chain of calls and to resume it. */
package io.asynctrait.benchmarks.suspension;
