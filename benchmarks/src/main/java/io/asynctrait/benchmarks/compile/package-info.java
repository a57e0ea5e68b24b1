/** What the processor costs: javac over generated projects. */
package io.asynctrait.benchmarks.compile;
