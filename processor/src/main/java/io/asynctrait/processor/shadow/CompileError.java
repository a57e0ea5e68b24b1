package io.asynctrait.processor.shadow;

import io.asynctrait.processor.diagnostic.Site;

/**
 * What javac says about the user's own code, found while reading it.
 *
 * @param site where
 * @param message javac's words
 */
public record CompileError(Site.Source site, String message) {}
