import far.Open;
import io.asynctrait.annotations.AsyncTrait;

@AsyncTrait // error: AT018
class InheritsHidden extends Open {}
