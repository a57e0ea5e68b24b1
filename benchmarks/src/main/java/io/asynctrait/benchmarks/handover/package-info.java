/** What it costs to suspend a chain of calls that another thread resumes. */
package io.asynctrait.benchmarks.handover;
