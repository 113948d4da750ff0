namespace DramaBot.Knowledge.Store;

/// <summary>The index does not hold what was written to it.</summary>
public sealed class KnowledgeStoreException(string message) : Exception("The knowledge base's index is not sound: " + message + ".");
