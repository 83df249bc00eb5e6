namespace Kefu.Platform.Imports;

/// <summary>An uploaded file as it was kept.</summary>
/// <param name="Name">The name that the user knows it by.</param>
/// <param name="Hash">SHA-256 of the content, in lower-case hexadecimal digits.</param>
/// <param name="Bytes">Its length.</param>
internal sealed record StoredFile(string Name, string Hash, long Bytes);
