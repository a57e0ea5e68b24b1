public class Object extends Named {}
