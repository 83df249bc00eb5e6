namespace Kefu.CustomerArchives.Customers;

/// <summary>How a customer pays. Limit and day mean something for monthly statements only.</summary>
internal sealed record PaymentAgreement(PaymentTerm? Term, decimal? CreditLimit = null, int? StatementDay = null);
