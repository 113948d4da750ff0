namespace DramaBot.Configuration;

/// <summary>The configuration holds a bad value; the message names the key, what is wrong and how to mend it.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
