package user.names;

public class Throwable extends Named {}
