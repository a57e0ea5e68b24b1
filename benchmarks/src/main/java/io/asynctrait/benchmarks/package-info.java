/** The program that runs the benchmarks: generated code and what it is compared with. */
package io.asynctrait.benchmarks;
