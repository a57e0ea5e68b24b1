/**
 * The stage that checks the rules on declarations and signatures, and then on bodies, and reports
 * each violation at its place together with a way out.
 */
@NullMarked
package io.asynctrait.processor.validate;

import org.jspecify.annotations.NullMarked;
