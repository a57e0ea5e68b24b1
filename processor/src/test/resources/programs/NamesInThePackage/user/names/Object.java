package user.names;

public class Object extends Named {}
