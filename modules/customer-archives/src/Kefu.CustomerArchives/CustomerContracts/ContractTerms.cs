namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>What a contract says. Values are in their stored form.</summary>
internal sealed record ContractTerms(string Number, ContractKind Kind, DateOnly From, DateOnly To, string? Note);
