/**
 * The program that runs the benchmarks: generated code and what it is compared with.
 *
 * <p>EA Async is not among them. Its newest version, 1.2.3 of 2019, reads class files with an ASM
 * 7.1 of its own, which ends at those of Java 13. Its Maven plug-in and its agent both fail for
 * classes that are compiled for Java 17, with "Unsupported class file major version 61"; the
 * plug-in only logs that and leaves the class as it is.
 */
package io.asynctrait.benchmarks;
