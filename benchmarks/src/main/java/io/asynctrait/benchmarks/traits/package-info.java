/**
 * Classes with several traits, called through one after the other. Each such call of a generated
 * method tests its receiver for another interface, and virtual machines before JDK 23 remember only
 * the last such test of a class, in a word that all threads share.
 */
package io.asynctrait.benchmarks.traits;
