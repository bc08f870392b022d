print("frise")
