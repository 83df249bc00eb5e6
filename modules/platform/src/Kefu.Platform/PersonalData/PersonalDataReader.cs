namespace Kefu.Platform.PersonalData;

/// <summary>Who reads, and from where.</summary>
internal sealed record PersonalDataReader(Guid? UserId, string? UserName, string? ClientId, string? ClientIpAddress);
