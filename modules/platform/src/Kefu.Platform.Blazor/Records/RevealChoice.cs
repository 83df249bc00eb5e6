using Kefu.Platform.PersonalData;

namespace Kefu.Platform.Blazor.Records;

/// <summary>Why a person wants to see personal data, as the log keeps it.</summary>
/// <param name="Reason">The class of reason.</param>
/// <param name="Text">In words; null where the class says enough.</param>
public sealed record RevealChoice(RevealReason Reason, string? Text);
