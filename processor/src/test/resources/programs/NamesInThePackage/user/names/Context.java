package user.names;

public class Context extends Named {}
