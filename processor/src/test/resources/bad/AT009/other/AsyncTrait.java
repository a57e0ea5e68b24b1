package other;

public @interface AsyncTrait {}
