/** Walks a directory tree, with its rare heavy branch in a method of its own. */
package io.asynctrait.samples.treewalk;
