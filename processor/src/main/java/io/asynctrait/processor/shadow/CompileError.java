package io.asynctrait.processor.shadow;

import io.asynctrait.processor.diagnostic.Site;

/**
 * What javac says about the user's own code, found while reading it.
 *
 * @param site where
 * @param message javac's words
 * @param hint which name may have been meant by one that is not found; empty if none is near
 */
public record CompileError(Site.Source site, String message, String hint) {}
