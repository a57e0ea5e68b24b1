import io.asynctrait.annotations.AsyncTrait;

@AsyncTrait
class Gate extends PlainGate implements Opening, Starting {}
