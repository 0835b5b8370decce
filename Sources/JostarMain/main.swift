import JostarCommand

Program.run()
