public class Generated extends Named {}
