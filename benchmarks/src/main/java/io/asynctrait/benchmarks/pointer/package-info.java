/**
 * The async function pointer: a loop that calls whatever function it was given. Rows from the plain
 * interface call over a future for each call to a loop that is moved behind the pointer.
 */
package io.asynctrait.benchmarks.pointer;
