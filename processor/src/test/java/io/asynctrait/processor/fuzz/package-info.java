/**
 * Writes random programs with awaits, runs each as plain Java and as generated, and compares what
 * they do. A program that differs is made small and printed as a case file.
 *
 * <pre>
 *   Choices -> ProgramWriter (Statements, Expressions...) -> Program, a tree of Nodes
 *           -> Printer, in three forms -> Batch, two runs of javac -> Comparison -> Verdict
 *           -> Shrinker, as long as the verdict stays the same -> Report
 * </pre>
 */
package io.asynctrait.processor.fuzz;
