/**
 * What the user declared, as immutable records: traits, their async methods, recycling policies,
 * and the names that generated types get.
 */
@NullMarked
package io.asynctrait.processor.model;

import org.jspecify.annotations.NullMarked;
