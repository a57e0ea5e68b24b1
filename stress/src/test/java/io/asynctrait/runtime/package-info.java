/** Checks that what several threads see of a structure is what one thread after another could. */
package io.asynctrait.runtime;
