namespace Volo.Abp;

/// <summary>Marks an exception as the refusal of a business rule rather than a fault of the program.</summary>
public interface IBusinessException;
