public class Context extends Named {}
