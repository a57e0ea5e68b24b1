/**
 * Errors as values: codes with their texts and ways out, diagnostics at a source span, and the
 * reports that each stage returns. The floor on which all other packages stand.
 */
@NullMarked
package io.asynctrait.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
