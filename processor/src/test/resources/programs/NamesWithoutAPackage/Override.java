public class Override extends Named {}
