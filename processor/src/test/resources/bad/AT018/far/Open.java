package far;

import io.asynctrait.annotations.AsyncTrait;

@AsyncTrait
public class Open implements Hidden {}
