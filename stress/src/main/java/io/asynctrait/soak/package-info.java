/**
 * Programs that run for as long as one likes and check each answer: users of the library, compiled
 * with the processor.
 *
 * <pre>
 *   event loop 1..4 -- workers --> Trunk --> Twice | Relay | Guarded --> Rest
 *                         |                                               |
 *                         |          what plain Java answers              | asks one of the loops
 *                         +--------- Plain.trunk(seed)                    v at random for a wake-up
 *   event loop 1..4 -- Ringer  &lt;---------------------------------------- Cell
 * </pre>
 */
package io.asynctrait.soak;
