package user.names;

public class Override extends Named {}
