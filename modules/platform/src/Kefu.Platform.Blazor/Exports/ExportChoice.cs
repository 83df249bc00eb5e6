using Kefu.Platform.PersonalData;

namespace Kefu.Platform.Blazor.Exports;

/// <summary>How a person wants a list exported.</summary>
/// <param name="WithPersonalData">Persons' names and numbers in full.</param>
/// <param name="Reason">Why; null where they stay masked.</param>
/// <param name="ReasonText">In words; null where the class says enough.</param>
internal sealed record ExportChoice(bool WithPersonalData, RevealReason? Reason, string? ReasonText);
