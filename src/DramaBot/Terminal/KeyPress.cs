namespace DramaBot.Terminal;

/// <param name="Key">What is asked for.</param>
/// <param name="Text">For <see cref="EditKey.Text"/> what to insert; otherwise empty.</param>
internal readonly record struct KeyPress(EditKey Key, string Text = "");
