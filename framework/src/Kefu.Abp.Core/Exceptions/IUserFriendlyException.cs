namespace Volo.Abp;

/// <summary>Marks a business exception whose message may be shown to the user as it is.</summary>
public interface IUserFriendlyException : IBusinessException;
