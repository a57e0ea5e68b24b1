public class Throwable extends Named {}
