/**
 * The annotations that mark async types and choose how the frames of their methods are recycled.
 *
 * <p>The processor reads them during compilation. They are kept in class files, so that the traits
 * of a library can be implemented elsewhere, and are not needed at run time.
 */
package io.asynctrait.annotations;
