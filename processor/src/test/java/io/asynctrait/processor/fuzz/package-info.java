/**
 * Differential fuzzing: random programs, each run as plain Java and as the generated state machine,
 * under many schedules, and cancelled; what fails is shrunk and printed as a test case.
 */
package io.asynctrait.processor.fuzz;
