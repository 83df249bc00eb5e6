using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.CustomerArchives.Customers;

[Trait("Duty", "D19")]
public class Duplicate_tests : CustomerArchivesTest
{
    [Fact]
    public async Task A_customer_with_the_same_credit_code_mobile_or_name_is_found_the_surest_first()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var stored = await CreateAsync(Given.Complete("新疆顺达商贸有限公司"));

        var all = await FindAsync(new FindDuplicatesInput { Name = "顺达商贸", CreditCode = Given.CreditCode, Mobiles = ["138 9911 0001"] });
        var byName = await FindAsync(new FindDuplicatesInput { Name = "新疆顺达（商贸）有限责任公司" });
        var none = await FindAsync(new FindDuplicatesInput { Name = "和田昆仑干果行", Mobiles = ["13899110002"] });

        all.ShouldHaveSingleItem().Kinds.ShouldBe([DuplicateKind.CreditCode, DuplicateKind.Mobile, DuplicateKind.Name]);
        all[0].Number.ShouldBe(stored.Number);
        byName.ShouldHaveSingleItem().Kinds.ShouldBe([DuplicateKind.Name]);
        none.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_similar_name_is_found_in_the_same_prefecture_only()
    {
        using var _ = await AsUserWithAsync(Clerk);
        await CreateAsync("乌鲁木齐天山恒通轮胎经营部", stored => stored.AreaCode = "650102");

        (await FindAsync(new FindDuplicatesInput { Name = "乌鲁木齐天山恒通轮胎批发部", AreaCode = "650104" })).ShouldHaveSingleItem().Kinds.ShouldBe([DuplicateKind.SimilarName]);
        (await FindAsync(new FindDuplicatesInput { Name = "乌鲁木齐天山恒通轮胎批发部", AreaCode = "653101" })).ShouldBeEmpty();
        (await FindAsync(new FindDuplicatesInput { Name = "乌鲁木齐天山恒通轮胎批发部" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_likely_duplicate_is_not_created_without_a_reason()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var stored = await CreateAsync("新疆顺达商贸有限公司");

        var refused = await Should.ThrowAsync<BusinessException>(() => CreateAsync("顺达商贸有限责任公司"));
        var branch = await CreateAsync("顺达商贸有限责任公司", input => input.DuplicateReason = "另一家分公司");

        refused.Code.ShouldBe(CustomerArchivesErrorCodes.LikelyDuplicate);
        refused.Data["Numbers"].ShouldBe(stored.Number);
        branch.DuplicateReason.ShouldBe("另一家分公司");
        branch.Number.ShouldBe("KH000002", "what was refused took no number");
    }

    [Fact]
    public async Task A_deleted_customer_is_no_duplicate()
    {
        using var _ = await AsUserWithAsync([.. Clerk, CustomerArchivesPermissions.Customers.Delete]);
        var stored = await CreateAsync(Given.Complete());
        await CallAsync((ICustomerAppService customers) => customers.DeleteAsync(stored.Id));

        (await CreateAsync(Given.Complete())).Number.ShouldBe("KH000002");
    }

    [Theory]
    [InlineData("新疆顺达商贸有限公司", "顺达商贸")]
    [InlineData("乌鲁木齐市顺达 商贸（集团）有限责任公司", "乌鲁木齐顺达商贸集团")]
    [InlineData("友好超市", "友好超市")]
    [InlineData("华凌市场经营部", "华凌市场经营部")]
    [InlineData("麦合木提·热西提", "麦合木提热西提")]
    [InlineData("新疆有限公司", "新疆有限公司")]
    public void Names_are_compared_without_legal_form_region_and_marks(string name, string normalized) => CustomerName.Normalize(name).ShouldBe(normalized);

    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.961)]
    [InlineData("DWAYNE", "DUANE", 0.840)]
    [InlineData("DIXON", "DICKSONX", 0.813)]
    [InlineData("顺达", "顺达", 1)]
    [InlineData("顺达", "恒通", 0)]
    [InlineData("", "恒通", 0)]
    public void Similarity_is_that_of_Jaro_and_Winkler(string left, string right, double similarity) => JaroWinkler.Similarity(left, right).ShouldBe(similarity, 0.001);

    private Task<IReadOnlyList<DuplicateCandidateDto>> FindAsync(FindDuplicatesInput input) => CallAsync((ICustomerAppService customers) => customers.FindDuplicatesAsync(input));
}
