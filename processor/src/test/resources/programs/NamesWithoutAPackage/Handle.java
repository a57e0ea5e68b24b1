public class Handle extends Named {}
