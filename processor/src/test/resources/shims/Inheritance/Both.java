import io.asynctrait.annotations.AsyncTrait;

@AsyncTrait
interface Both extends Opening, Starting {}
