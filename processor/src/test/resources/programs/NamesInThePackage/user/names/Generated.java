package user.names;

public class Generated extends Named {}
