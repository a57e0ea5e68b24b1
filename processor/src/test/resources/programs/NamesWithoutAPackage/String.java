public class String extends Named {}
