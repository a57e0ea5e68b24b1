import far.Declares;
import io.asynctrait.annotations.AsyncTrait;

@AsyncTrait // error: AT017
class Inherits extends Declares {}
